// Whether a pointer was moved. One that rests is told of as well, when another window goes away over it or a page turns up
// under it; whoever walks by keys must not lose their place to that.
interface Movement {
  readonly movementX: number;
  readonly movementY: number;
}

export const hasMoved = ({ movementX, movementY }: Movement): boolean => movementX !== 0 || movementY !== 0;
