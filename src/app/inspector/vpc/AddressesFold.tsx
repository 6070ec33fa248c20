import { isDualStack, kinds, usesIpam, type Vpc } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { ChoiceRows } from '../controls/ChoiceRows.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { Fold } from '../controls/Fold.tsx';
import { SelectControl } from '../controls/SelectControl.tsx';
import { useFound } from '../controls/use-found.ts';
import { useIsFound } from '../view.ts';

const { ipAddresses, ipProtocol, ipv6Addresses } = kinds.vpc.fields;

/** What each choice means beyond its own words. */
const meanings: Readonly<Record<string, string>> = {
  'dual-stack':
    'Public subnets reach the internet over IPv6 both ways; private ones go out through an egress-only internet gateway, which costs nothing. What speaks IPv4 only still needs NAT: there is no NAT64. Public IPv4 addresses are no longer assigned unless a group says so.',
};

/** Where the IPv4 addresses of a VPC come from, and whether it has IPv6 beside them. */
export function AddressesFold({ vpc }: { readonly vpc: Vpc }) {
  const found = useFound({ at: vpc.id, field: 'ipProtocol' });
  const isFound = useIsFound({ ipProtocol });
  const value = vpc.ipProtocol ?? ipProtocol.default;
  const hasSource = isDualStack(vpc) || vpc.ipv6Addresses !== undefined;
  return (
    <Fold
      at={vpc.id}
      name="ip-addresses"
      title="IP addresses"
      summary={[...(usesIpam(vpc) ? ['IPAM'] : []), labelOf(value)].join(', ')}
      fields={{ ipAddresses, ipProtocol, ipv6Addresses }}
    >
      <SelectControl
        name="ipAddresses"
        field={ipAddresses}
        options={ipAddresses.options}
        value={vpc.ipAddresses ?? ipAddresses.default}
        onChange={(source) =>
          editField(vpc.id, 'ipAddresses', source === ipAddresses.default ? undefined : source)
        }
      />
      {isFound && (
        <ChoiceRows
          label={ipProtocol.label}
          layout="beneath"
          found={found}
          rows={ipProtocol.options.map((option) => ({
            ...option,
            says: [`${option.says}.`, meanings[option.value] ?? ''].join(' ').trim(),
          }))}
          value={value}
          onChoose={(chosen) =>
            editField(vpc.id, 'ipProtocol', chosen === ipProtocol.default ? undefined : chosen)
          }
        />
      )}
      <FieldFindings at={vpc.id} field="ipProtocol" />
      {hasSource && (
        <>
          <SelectControl
            name="ipv6Addresses"
            field={ipv6Addresses}
            options={[{ value: '', label: 'Amazon-provided' }, ...said]}
            value={vpc.ipv6Addresses ?? ''}
            onChange={(source) => editField(vpc.id, 'ipv6Addresses', source === '' ? undefined : source)}
          />
          <FieldFindings at={vpc.id} field="ipv6Addresses" />
        </>
      )}
    </Fold>
  );
}

function labelOf(protocol: string): string {
  return ipProtocol.options.find(({ value }) => value === protocol)?.label ?? '';
}

/** It is what the CDK takes anyway; whoever wants it in the code can say so. */
const said = ipv6Addresses.options.map(({ value, label }) => ({
  value,
  label: `${label}, written in the code`,
}));
