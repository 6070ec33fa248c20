import { missing, object, type Value } from './runtime.ts';

/** The metric that a method of a connection, or of the class, gives: `metricTunnelState()`, `metricAllTunnelState()`. */
export function vpnMetric(method: string, connection: string | undefined): Value {
  const name = method.replace(connection === undefined ? /^metricAll/ : /^metric/, '');
  return name === 'TunnelState' || name === 'TunnelDataIn' || name === 'TunnelDataOut'
    ? object({ type: 'metric', metric: { name, ...(connection === undefined ? {} : { connection }) } })
    : missing;
}
