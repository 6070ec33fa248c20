import type { Severity } from '../severity.ts';

/** VPC endpoints: gateway endpoints in route tables, interface endpoints in subnets. */
export interface EndpointFacts {
  'endpoint/unknown-service': {
    readonly name: string;
    readonly service: string;
    readonly nearest?: string;
  };
  'endpoint/private-dns-twice': {
    readonly name: string;
    readonly other: string;
    readonly service: string;
    readonly vpc: string;
  };
  'endpoint/private-dns-without-dns': {
    readonly name: string;
    readonly vpc: string;
    readonly vpcId: string;
  };
  'endpoint/no-private-dns': { readonly name: string; readonly service: string; readonly vpc: string };
  'endpoint/closed': { readonly name: string; readonly vpc: string };
  'endpoint/no-route-tables': { readonly name: string; readonly vpc: string };
  'endpoint/route-twice': {
    readonly name: string;
    readonly other: string;
    readonly service: string;
    /** All its route tables lead to the other. */
    readonly isNeedless: boolean;
  };
  'endpoint/no-principal': StatementFacts;
  'endpoint/incomplete-statement': StatementFacts & {
    readonly missing: readonly ('actions' | 'resources')[];
  };
  'endpoint/gateway-principal': StatementFacts & { readonly principal: string };
}

interface StatementFacts {
  readonly name: string;
  /** From 1. */
  readonly statement: number;
}

export const endpointSeverities: { readonly [C in keyof EndpointFacts]: Severity } = {
  'endpoint/unknown-service': 'error',
  'endpoint/private-dns-twice': 'error',
  'endpoint/private-dns-without-dns': 'error',
  'endpoint/no-private-dns': 'note',
  'endpoint/closed': 'warning',
  'endpoint/no-route-tables': 'error',
  'endpoint/route-twice': 'error',
  'endpoint/no-principal': 'error',
  'endpoint/incomplete-statement': 'error',
  'endpoint/gateway-principal': 'warning',
};
