// The four answers a person can give, in the field's terms and in ours.

export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

/** 1 = again ... 4 = easy: the number logs and exchange formats use. */
export type GradeNumber = 1 | 2 | 3 | 4;

const NUMBERS: Record<Grade, GradeNumber> = { again: 1, hard: 2, good: 3, easy: 4 };

export const gradeNumber = (grade: Grade): GradeNumber => NUMBERS[grade];

/** The grade of a number 1-4; undefined for anything else. */
export const gradeOfNumber = (number: number): Grade | undefined => GRADES[number - 1];

/** A value for each grade. */
export const mapGrades = <Value>(of: (grade: Grade) => Value): Readonly<Record<Grade, Value>> => ({
  again: of('again'),
  hard: of('hard'),
  good: of('good'),
  easy: of('easy'),
});
