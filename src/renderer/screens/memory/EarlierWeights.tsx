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
      <h3 className="heading" id="versions-title">
        Weights there have been
      </h3>
      <table className="table" aria-labelledby="versions-title" data-testid="versions">
        <thead className="sr-only">
          <tr>
            <th scope="col">Weights</th>
            <th scope="col">First used</th>
            <th scope="col">Use</th>
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
      <th scope="row">{versionWords(version)}</th>
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
