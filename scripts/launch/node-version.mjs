const NEEDED = [20, 19];

/**
 * Returns what is wrong with the machine's Node, if it cannot even install the one that the project pins.
 * @param {string} version
 */
export function faultOfNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor, neededMinor] = NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `Waymark needs Node ${NEEDED.join(".")} or newer; this is Node ${version}.`;
}
