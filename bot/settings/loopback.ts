// The names of this machine that only this machine can reach.

const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]']

/** Whether a host, as an environment or an address names it, is this machine alone. */
export const isLoopback = (host: string): boolean => loopback.includes(host)
