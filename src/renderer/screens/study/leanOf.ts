import type { Grade } from '../../../core/scheduling/grade';

/** The grade Space gives. Two buttons know only forgotten and remembered. */
export const leanOf = (lean: Grade, buttons: 'four' | 'two'): Grade =>
  buttons === 'two' && lean !== 'again' ? 'good' : lean;
