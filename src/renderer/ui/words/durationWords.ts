/** `5 min 40 s` */
export function durationWords(millis: number): string {
  const seconds = Math.round(millis / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 && `${minutes}\u00a0min`, `${rest}\u00a0s`].filter(Boolean).join(' ');
}
