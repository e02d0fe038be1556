// How the embedded server is set up: bound to loopback, bounded memory, no reports to anyone.

/** What differs from one embedded server to another. */
export interface ServerSettings {
  readonly bolt: number
  readonly http: number
  /** Sizes such as 512m or 1g. */
  readonly heap: string
  readonly pagecache: string
}

/** The text of `neo4j.conf`. */
export function neo4jConf({ bolt, http, heap, pagecache }: ServerSettings): string {
  const settings: Readonly<Record<string, string>> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    'server.bolt.advertised_address': `localhost:${bolt}`,
    'server.http.listen_address': `127.0.0.1:${http}`,
    'server.http.advertised_address': `localhost:${http}`,
    'server.https.enabled': 'false',
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pagecache,
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // A program that still knocks with the password of a database that had this port before must not lock out those who
    // have the right one, which is too long to guess.
    'dbms.security.auth_max_failed_attempts': '0',
    // Neo4j Browser may take the project's guide and style from the service, and nothing from elsewhere.
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
    // By then the data are closed: do not wait twice five seconds for connections that nobody makes.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    // Two databases, 256 MB of disk each for their first log, are too much for a graph of news.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '2 files',
  }
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`
}

/** Flags for the Java that runs the server: those of the server's own launcher that it needs. */
export function javaFlags(heap: string): readonly string[] {
  return [
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:+DisableExplicitGC',
    '-Dfile.encoding=UTF-8',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
  ]
}

/** Flags to load the server's classes from an archive, or to leave one when it ends. */
export function archiveFlags(archive: {
  readonly use?: string | undefined
  readonly make?: string
}): readonly string[] {
  if (archive.make) return [`-XX:ArchiveClassesAtExit=${archive.make}`]
  return archive.use ? [`-XX:SharedArchiveFile=${archive.use}`] : []
}
