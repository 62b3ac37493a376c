// Loaded into an app before its own code (electron -r): writes down when it was ready and when it first painted something
// to read, in milliseconds since it was spawned, and ends it.
const { writeFileSync } = require('node:fs');
const { app } = require('electron');

// The app reads its own arguments and has not heard of this file.
process.argv.splice(process.argv.indexOf('-r'), 2);

const spawnedAt = Number(process.env['BENCH_SPAWNED_AT']);
const times = { main: Date.now() - spawnedAt };
app.whenReady().then(() => (times.ready = Date.now() - spawnedAt));

const PAINT = `new Promise((resolve) => {
  const look = () => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (paint) resolve(performance.timeOrigin + paint.startTime);
    else setTimeout(look, 20);
  };
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    times.paint = (await contents.executeJavaScript(PAINT)) - spawnedAt;
    writeFileSync(process.env['BENCH_TIMES'], JSON.stringify(times));
    app.exit(0);
  });
});
