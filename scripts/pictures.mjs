// npm run pictures [-- Playwright options]: contact sheets of every screen in every theme, for people to look at.
process.env['COMMONPLACE_PICTURES'] = '1';
await import('./e2e.mjs');
