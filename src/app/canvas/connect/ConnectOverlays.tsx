import { ConnectForm } from './ConnectForm.tsx';
import { ConnectTo } from './ConnectTo.tsx';
import type { Connecting } from './connecting.ts';
import { LandingMenu } from './LandingMenu.tsx';

/** What an arrow on its way asks; loaded with the first. */
export function ConnectOverlays({ connecting }: { readonly connecting: Connecting }) {
  switch (connecting.is) {
    case 'asking':
      return <ConnectForm key={connecting.call.id} asking={connecting} />;
    case 'choosing':
      return <ConnectTo from={connecting.from} />;
    case 'landing':
      return <LandingMenu landing={connecting} />;
    case 'drawing':
    case 'nothing':
      return null;
  }
}
