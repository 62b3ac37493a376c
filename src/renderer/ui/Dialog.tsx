// A modal for a task of its own: focus stays inside, Escape and a press outside close it.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly testId: string;
  /** Wide for what stands in columns. */
  readonly size?: 'normal' | 'wide';
  readonly children: ReactNode;
}

export function Dialog({ isOpen, onClose, title, testId, size = 'normal', children }: DialogProps) {
  const changed = (nowOpen: boolean) => {
    if (!nowOpen) onClose();
  };
  return (
    <ModalOverlay className="scrim" isOpen={isOpen} onOpenChange={changed} isDismissable>
      <Modal className={size === 'wide' ? 'dialog dialog--wide float' : 'dialog float'}>
        <AriaDialog className="dialog-inside" data-testid={testId}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
