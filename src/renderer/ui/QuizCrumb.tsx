import { Icon } from './Icon';

/** Where one is: a quiz on an article or on several, or what one of them missed. */
export const QuizCrumb = ({ title, isOfMisses }: { title: string; isOfMisses: boolean }) => (
  <>
    <span>{isOfMisses ? 'The misses of a quiz' : 'Key figures'}</span>
    <Icon name="right" />
    <cite title={title}>{title}</cite>
  </>
);
