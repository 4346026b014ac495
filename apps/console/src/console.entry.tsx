import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './routing/routes';
import { createQueryClient } from './session/query-client';
import { watchForSignInKey } from './session/sign-in-key';
import { AntdTheme } from './theme/antd-theme';
import { usePageAttributes } from './theme/theme';
import './theme/tokens.css';
import './theme/page.css';

// Before anything is drawn or sent.
watchForSignInKey();
const queryClient = createQueryClient();

const Console = () => {
  usePageAttributes();
  return (
    <AntdTheme>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </AntdTheme>
  );
};

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the console');
createRoot(place).render(
  <StrictMode>
    <Console />
  </StrictMode>,
);
