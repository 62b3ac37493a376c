// Puts the app into the page.
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { Broken } from './screens/fault/Broken';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <Broken>
    <App />
  </Broken>,
);
