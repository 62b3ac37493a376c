/** How studying goes, for someone who has not done it here. */
export function Steps() {
  return (
    <dl className="steps">
      <dt>1</dt>
      <dd>
        <b>Recall</b>A question stands alone. Answer it in your head before you look.
      </dd>
      <dt>2</dt>
      <dd>
        <b>Look it up</b>The answer opens with the exact words of the text it stands on.
      </dd>
      <dt>3</dt>
      <dd>
        <b>Say how it went</b>Each of the four answers shows when the card would come back.
      </dd>
    </dl>
  );
}
