// Puts the page that is shown on paper, or into a PDF. Main asks where; nothing leaves the machine.
import { client } from './client';

export type Print = (to: 'pdf' | 'printer', name: string) => Promise<void>;

/** `name`: of the file that is proposed. */
export const printingWith =
  (tell: (text: string) => void): Print =>
  async (to, name) => {
    const answer = await client['app/print']({ to, name });
    if (!answer.ok) tell(answer.problem.message);
    else if (answer.value !== null) tell(`Saved as ${answer.value}.`);
  };
