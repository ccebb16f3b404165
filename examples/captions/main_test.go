package main

import (
	"log"
	"os"
)

func Example() {
	if err := captions(os.Stdout, []string{"../../testdata/posts/zaker-lantern-fair.md"}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// IMAGE                                                               SIZE       PHOTOGRAPHER  AGENCY  CAPTION
	// http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a1_1024.jpg  900x600    周明远           新华社     2 月 5 日晚，市民在青石桥边观看手工花灯。新华社记者 周明远 摄
	// http://zkres2.myzaker.com/202302/63e0aa118e9f0a11110000a2_1024.jpg  1829x1333  -             -       -
	// http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a3_1024.jpg  600x900    -             -       -
	// http://zkres2.myzaker.com/202302/63e0aa118e9f0a11110000a4_1024.jpg  900x613    田雨            中新社     2 月 5 日，孩子们在码头边给兔子灯点睛。中新社记者 田雨 摄
	// http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a5_1024.jpg  900x570    -             -       -
	// http://zkres1.myzaker.com/202302/63e0aa118e9f0a11110000a6_1024.jpg  900x529    -             -       -
}
