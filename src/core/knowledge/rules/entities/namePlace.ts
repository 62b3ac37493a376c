// Names by their place in a unit.
import type { FoundEntity } from './findEntities';

export interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly entity: FoundEntity;
}
