// Something to press, with the keycap that presses it inside.
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Key } from './Key';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly tone?: 'primary' | 'plain' | 'quiet';
  readonly size?: 'normal' | 'large';
  /** The key that does the same, as its cap is lettered. The screen listens for it, not the button. */
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly testId?: string;
}

export function Button(props: ButtonProps) {
  const { children, onPress, tone = 'plain', size = 'normal', shortcut, testId } = props;
  const classes = ['button', tone !== 'plain' && `button--${tone}`, size === 'large' && 'button--large'];
  return (
    <AriaButton
      className={classes.filter(Boolean).join(' ')}
      onPress={onPress}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      data-testid={testId}
      // react-aria drops attributes it does not know; this one belongs on the element all the same.
      render={(element) => <button {...element} aria-keyshortcuts={shortcut === 'Esc' ? 'Escape' : shortcut} />}
    >
      {children}
      {shortcut && <Key>{shortcut}</Key>}
    </AriaButton>
  );
}
