// A few words about what was just done, with the way back. It never takes the focus, and leaves by itself.
import { useEffect, useEffectEvent } from 'react';
import { Button } from './Button';

const STAYS_MILLIS = 12_000;

interface ToastProps {
  readonly text: string;
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
  readonly onLeave: () => void;
}

export function Toast({ text, action, onLeave }: ToastProps) {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const timer = setTimeout(() => leave(), STAYS_MILLIS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="toast float" data-testid="toast">
      <p>{text}</p>
      {action && (
        <Button tone="quiet" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
      <Button tone="quiet" onPress={onLeave}>
        Close
      </Button>
    </div>
  );
}
