import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { startClock } from './parts/clock';
import { PublicShell } from './public-pages/public-shell';
import { usePageAttributes } from './theme/theme';
import './theme/tokens.css';
import './theme/page.css';

const PublicPages = () => {
  usePageAttributes();
  useEffect(startClock, []);
  return <PublicShell />;
};

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for what it shows');
createRoot(place).render(
  <StrictMode>
    <PublicPages />
  </StrictMode>,
);
