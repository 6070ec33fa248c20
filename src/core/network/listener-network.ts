import type { Place } from '../base/place.ts';
import type { TemplateValue } from '../plan/template-value.ts';

export type ListenerProtocol = 'HTTP' | 'HTTPS';

export interface ListenerNetwork {
  readonly origin: Place;
  readonly path: readonly string[];
  readonly logicalId: string;
  readonly port: number;
  readonly protocol: ListenerProtocol;
  /** The first stands in the listener; the others are resources of their own. */
  readonly certificates: readonly { readonly arn: string; readonly logicalId: string }[];
  /** Absent where a fault kept it from being built. */
  readonly action?: ListenerAction;
  readonly targetGroup?: TargetGroupNetwork;
}

export type ListenerAction =
  | { readonly is: 'forward'; readonly targetGroup: string }
  | {
      readonly is: 'fixed-response';
      readonly statusCode: number;
      readonly contentType?: string;
      readonly messageBody?: string;
    }
  | {
      readonly is: 'redirect';
      readonly protocol?: string;
      readonly port?: string;
      readonly permanent: boolean;
    };

export interface TargetGroupNetwork {
  readonly origin: Place;
  readonly logicalId: string;
  readonly port: number;
  readonly protocol: ListenerProtocol;
  readonly healthCheckPath?: string;
  readonly hasTargets: boolean;
  /** Instances that are targets by themselves. */
  readonly instances: readonly TemplateValue[];
}
