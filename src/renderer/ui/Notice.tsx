// A few words about something that needs attention: what happened first, then what is safe and what to do.
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone?: 'plain' | 'caution' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
}

export function Notice({ tone = 'caution', title, children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} data-testid="notice">
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}
