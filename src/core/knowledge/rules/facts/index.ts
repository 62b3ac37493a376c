// All rules for facts, in the order in which a fact two of them notice is credited.
import { acted, companions, objects } from './acted';
import { contents } from './contents';
import { dated } from './dated';
import type { FactRule } from './factRule';
import { identified } from './identified';
import { intended } from './intended';
import { listed } from './listed';
import { located } from './located';
import { measured } from './measured';
import { circumstances, conditions, means, reasons } from './reasoned';
import { reported } from './reported';

export const FACT_RULES: readonly FactRule[] = [
  dated,
  measured,
  identified,
  reported,
  contents,
  reasons,
  conditions,
  means,
  circumstances,
  listed,
  located,
  acted,
  objects,
  intended,
  companions,
];
