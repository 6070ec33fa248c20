import { guardedPorts } from './guarded-ports.ts';

/**
 * The services that people expect behind a port, as IANA registers them:
 * https://www.iana.org/assignments/service-names-port-numbers
 */
const services: ReadonlyMap<number, string> = new Map([
  ...guardedPorts,
  [20, 'FTP data'],
  [21, 'FTP'],
  [23, 'Telnet'],
  [25, 'SMTP'],
  [53, 'DNS'],
  [67, 'DHCP'],
  [80, 'HTTP'],
  [88, 'Kerberos'],
  [110, 'POP3'],
  [123, 'NTP'],
  [143, 'IMAP'],
  [179, 'BGP'],
  [389, 'LDAP'],
  [443, 'HTTPS'],
  [445, 'SMB'],
  [465, 'SMTPS'],
  [500, 'IKE'],
  [514, 'Syslog'],
  [587, 'SMTP submission'],
  [636, 'LDAPS'],
  [853, 'DNS over TLS'],
  [989, 'FTPS data'],
  [990, 'FTPS'],
  [993, 'IMAPS'],
  [995, 'POP3S'],
  [1194, 'OpenVPN'],
  [1883, 'MQTT'],
  [2049, 'NFS'],
  [2181, 'ZooKeeper'],
  [4500, 'IPsec NAT traversal'],
  [5671, 'AMQPS'],
  [5672, 'AMQP'],
  [5985, 'WinRM'],
  [5986, 'WinRM over TLS'],
  [6443, 'Kubernetes API'],
  [8080, 'HTTP alternative'],
  [8443, 'HTTPS alternative'],
  [8883, 'MQTT over TLS'],
  [9092, 'Kafka'],
  [9142, 'Keyspaces'],
  [10250, 'Kubelet'],
  [51820, 'WireGuard'],
]);

/** What most likely listens on a port, `HTTPS` on 443; `undefined` where nothing is well known. */
export function serviceOnPort(port: number): string | undefined {
  return services.get(port);
}

/** Ports with their services, by number. */
export const wellKnownPorts: readonly (readonly [port: number, service: string])[] = [...services].toSorted(
  ([one], [other]) => one - other,
);

/** The last port of TCP and UDP. */
export const LAST_PORT = 65535;
