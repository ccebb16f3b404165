//go:build unix

package newsmark

import (
	"syscall"
	"time"
)

// cpuTime returns the processor time that the program has taken. Unlike the
// time on the clock it does not grow with what else the machine does.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
