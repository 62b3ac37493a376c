import { Icon } from './Icon';

/** Where one is: a quiz, on an article or on several. */
export const QuizCrumb = ({ title }: { title: string }) => (
  <>
    <span>Key figures</span>
    <Icon name="right" />
    <cite title={title}>{title}</cite>
  </>
);
