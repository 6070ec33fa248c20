/**
 * Ports behind which a guessed password, or a missing one, gives everything away: remote shells and databases. The
 * most sought after come first.
 */
export const guardedPorts: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [3389, 'RDP'],
  [3306, 'MySQL'],
  [5432, 'PostgreSQL'],
  [1433, 'SQL Server'],
  [1521, 'Oracle'],
  [27017, 'MongoDB'],
  [6379, 'Redis'],
  [9200, 'Elasticsearch'],
  [11211, 'Memcached'],
  [5439, 'Redshift'],
  [9042, 'Cassandra'],
]);
