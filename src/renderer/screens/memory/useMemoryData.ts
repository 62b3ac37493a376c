// What the dashboard asks: the quick figures first, then what walks over all cards and what the model foretold.
import { useEffect } from 'react';
import type { DocumentId } from '../../../core/base/ids';
import { MILLIS_PER_MINUTE } from '../../../core/base/time';
import type { ModelFigures } from '../../../core/retention/modelFigures';
import type { Span } from '../../../core/retention/steps';
import type { MemoryFigures, RetentionFigures } from '../../../shared/contract/retention';
import { useChanges } from '../../client/useChanges';
import { type Asked, useContract } from '../../client/useContract';
import type { FirstGrade } from './read/curveReading';

export interface MemoryData {
  readonly figures: Asked<RetentionFigures>;
  readonly memory: Asked<MemoryFigures>;
  readonly model: Asked<ModelFigures>;
  readonly again: () => void;
}

const OFTEN = 10 * MILLIS_PER_MINUTE;

export function useMemoryData(documentId: DocumentId | null, span: Span, firstGrade: FirstGrade): MemoryData {
  const [figures, askFigures] = useContract('retention/figures', { documentId, span });
  const [memory, askMemory] = useContract('retention/memory', { documentId, span });
  const [model, askModel] = useContract('retention/model', { documentId, firstGrade });
  const again = () => {
    askFigures();
    askMemory();
    askModel();
  };
  useChanges(['cards', 'reviews', 'documents', 'settings', 'clock'], again);
  // Chances fall while the page is looked at.
  useEffect(() => {
    const timer = setInterval(askMemory, OFTEN);
    return () => clearInterval(timer);
  }, [askMemory]);
  return { figures, memory, model, again };
}
