//go:build !unix

package newsmark

import "time"

var started = time.Now()

// cpuTime returns the time on the clock, for want of the processor's.
func cpuTime() time.Duration { return time.Since(started) }
