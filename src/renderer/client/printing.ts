// Puts the page that is shown on paper, or into a PDF. Main asks where; nothing leaves the machine.
import { client } from './client';

export type Print = (to: 'pdf' | 'printer', name: string) => Promise<void>;

/** `name`: of the file that is proposed. */
export const printingWith =
  (tell: (text: string) => void): Print =>
  async (to, name) => {
    const answer = await client['app/print']({ to, name });
    if (!answer.ok) tell(answer.problem.message);
    else if (to === 'pdf') tell(answer.value === null ? 'Nothing was saved.' : `Saved as ${answer.value}.`);
    else tell(answer.value === null ? 'Nothing was printed: the dialog was closed.' : 'Sent to the printer.');
  };
