// How many words a front may have: more take two readings before one knows what is asked.
export const LONGEST_FRONT = 45;

export const lengthOfFront = (front: string): number => front.trim().split(/\s+/).length;

export const fitsFront = (front: string): boolean => lengthOfFront(front) <= LONGEST_FRONT;
