/**
 * Loaded into the measured process with `--require`: at its end it writes the peak memory,
 * and whether the analyser was loaded, to file descriptor 3.
 */
const fs = require("node:fs");

function peakKilobytes() {
  try {
    // On Linux `maxRSS` starts with the memory of the process that started this one; VmHWM does not.
    const match = /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync("/proc/self/status", "utf8"));
    if (match) return Number(match[1]);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}

process.on("exit", () => {
  const analyser = Object.keys(require.cache).some((file) => /[\\/]node_modules[\\/]kuromoji[\\/]/.test(file));
  fs.writeSync(3, JSON.stringify({ peakKilobytes: peakKilobytes(), analyser }));
});
