// The weights the deck has had, each to be used again: a fit that proved wrong is left by one press, a year later as well.
import type { ModelVersion } from '../../../shared/contract/model';
import { useContract } from '../../client/useContract';
import { Button } from '../../ui/Button';
import { formatPublished, localDay } from '../../ui/words/formatDate';
import { versionWords } from './fitWords';

interface EarlierWeightsProps {
  /** Null: the published ones. */
  readonly onUse: (parameters: readonly number[] | null) => void;
}

export function EarlierWeights({ onUse }: EarlierWeightsProps) {
  const [asked] = useContract('model/versions', {});
  if (asked.state !== 'ready' || asked.value.length < 2) return null;
  return (
    <section className="versions" aria-labelledby="versions-title">
      <h3 className="sr-only" id="versions-title">
        Weights there have been
      </h3>
      <table className="table" aria-labelledby="versions-title" data-testid="versions">
        <thead>
          <tr>
            <th scope="col">Weights there have been</th>
            <th scope="col">First used</th>
            <th scope="col">
              <span className="sr-only">Use</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {asked.value.map((version) => (
            <Row key={version.parameters.join(' ')} version={version} onUse={onUse} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ version, onUse }: EarlierWeightsProps & { readonly version: ModelVersion }) {
  const { isInForce, isPublished, madeAt, parameters } = version;
  const made = formatPublished(localDay(madeAt));
  return (
    <tr data-in-force={isInForce ? '' : undefined}>
      <td>{versionWords(version)}</td>
      <td>{made}</td>
      <td>
        {isInForce ? (
          'in force'
        ) : (
          <Button tone="quiet" onPress={() => onUse(isPublished ? null : parameters)} testId="use-version">
            Use again
            <span className="sr-only">
              : {versionWords(version)}, {made}
            </span>
          </Button>
        )}
      </td>
    </tr>
  );
}
