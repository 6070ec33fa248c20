import { Plus } from 'lucide-react';
import { kinds, type Vpc, vpnConnectionsOf } from '../../../core/index.ts';
import { addFromPalette } from '../../store/carrying.ts';
import { valueIn } from '../../store/find.ts';
import { useDesign } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { ThingToggle } from '../controls/ThingToggle.tsx';
import { foldSummary } from '../fold-summary.ts';
import { ThingInteger } from '../thing/ThingInteger.tsx';
import { ThingRecords } from '../thing/ThingRecords.tsx';

const { vpnGateway, vpnGatewayAsn, vpnRoutePropagation, vpnAlarms } = kinds.vpc.fields;
const fields = { vpnGateway, vpnGatewayAsn, vpnRoutePropagation, vpnAlarms };

/** The virtual private gateway of a VPC, and the VPN connections that end at it. */
export function VpnFold({ vpc }: { readonly vpc: Vpc }) {
  const connections = vpnConnectionsOf(useDesign(), vpc);
  return (
    <Fold
      at={vpc.id}
      name="vpn"
      title="VPN"
      summary={
        connections.map(({ label }) => label).join(', ') ||
        foldSummary(fields, (name) => valueIn(vpc, name), 'None')
      }
      fields={fields}
    >
      <ThingToggle thing={vpc} name="vpnGateway" />
      <ThingInteger thing={vpc} name="vpnGatewayAsn" field={vpnGatewayAsn} />
      <ThingRecords thing={vpc} name="vpnRoutePropagation" field={vpnRoutePropagation} />
      <ThingRecords thing={vpc} name="vpnAlarms" field={vpnAlarms} />
      <Button size="small" onClick={() => addFromPalette('vpn-connection')}>
        <Plus aria-hidden size={13} />
        Add a VPN connection
      </Button>
    </Fold>
  );
}
