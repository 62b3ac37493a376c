import { describe, expect, it } from 'vitest';
import { isTold } from './gapIsTold';

const told = (front: string, back: string) => isTold({ front: `Ann Lee (2019): ${front}`, back });

describe('a gap that the rest of its sentence tells', () => {
  it.each([
    ['Careful millers are [...], patiently choosing each stone by its sound.', 'listeners'],
    ['A wind mill may stand still in summer, but a water mill is [...].', 'always at work'],
    ['Any miller is [...].', 'slower in a storm than in a calm'],
    ['Like small boats, small mills are made of [...].', 'driftwood'],
    ['Once they started, millers tend [...] even if the stones are worn.', 'to go on with the old wheel'],
    ['A guild only tells the [...].', 'price of a stone, not whether it is good'],
  ])('%s', (front, back) => {
    expect(told(front, back)).toBe(true);
  });

  it.each([
    // Many words would fit.
    ['The river is turning [...].', 'mills into houses'],
    ['When the guild thought of buying it, millers had [...].', 'a meeting with the mayor of the town'],
    // What is set against something is not what is asked for.
    ['Millers never meet that need, except where they have built the [...], but any carpenter does.', 'wheel'],
    ['The next floor up millers start [...].', 'to see the stones, rather than the wheel'],
    ['It is a better wheel than that of Kesten, but it is [...].', 'slow in winter'],
    ['Nobody liked the wheel. The mill was better off than [...].', 'before the flood'],
    ['A mill in the hills works less than [...].', 'one on a river of the plain that carries water all the year'],
  ])('is none in: %s', (front, back) => {
    expect(told(front, back)).toBe(false);
  });
});
