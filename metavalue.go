package newsmark

import (
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// canonical returns v as one of the types a [Field]'s value has, or as a
// time.Time, which is written as a date.
func canonical(v any) any {
	switch v := v.(type) {
	case nil, bool, int64, float64, time.Time:
		return v
	case string:
		return validText(v)
	case scalar:
		return v.value
	case int:
		return int64(v)
	case uint64:
		if v > math.MaxInt64 {
			return float64(v)
		}
		return int64(v)
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = canonical(v[i])
		}
		return list
	case map[string]any:
		dict := make(map[string]any, len(v))
		for k := range v {
			dict[validText(k)] = canonical(v[k])
		}
		return dict
	case interface{ String() string }:
		return validText(v.String())
	}
	return canonicalOther(reflect.ValueOf(v))
}

// canonicalText is canonical but for scalars, which keep their text.
func canonicalText(v any) any {
	switch v := v.(type) {
	case scalar:
		return v
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = canonicalText(v[i])
		}
		return list
	}
	return canonical(v)
}

// canonicalOther is canonical for types a program may have set.
func canonicalOther(v reflect.Value) any {
	switch v.Kind() {
	case reflect.String:
		return validText(v.String())
	case reflect.Bool:
		return v.Bool()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return canonical(v.Uint())
	case reflect.Float32, reflect.Float64:
		return v.Float()
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return nil
		}
		return canonical(v.Elem().Interface())
	case reflect.Slice, reflect.Array:
		list := make([]any, v.Len())
		for i := range list {
			list[i] = canonical(v.Index(i).Interface())
		}
		return list
	case reflect.Map:
		dict := make(map[string]any, v.Len())
		for i := v.MapRange(); i.Next(); {
			key, _ := textOf(canonical(i.Key().Interface()))
			dict[key] = canonical(i.Value().Interface())
		}
		return dict
	}
	return nil
}

// validText returns s with what is not UTF-8 replaced: no format can hold it.
func validText(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\ufffd")
}

// textOf returns a scalar value as text, and whether it is one. Nothing is no
// text.
func textOf(v any) (string, bool) {
	switch v := v.(type) {
	case string:
		return v, true
	case scalar:
		if v.value == nil {
			return "", false
		}
		return v.text, true
	case int64:
		return strconv.FormatInt(v, 10), true
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64), true
	case bool:
		return strconv.FormatBool(v), true
	case time.Time:
		return v.Format(time.RFC3339Nano), true
	}
	return "", false
}

// sameValue tells whether two canonical values read back the same: a whole
// number is one with or without a decimal point.
func sameValue(a, b any) bool {
	switch a := a.(type) {
	case []any:
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !sameValue(a[i], b[i]) {
				return false
			}
		}
		return true
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for k := range a {
			if other, ok := b[k]; !ok || !sameValue(a[k], other) {
				return false
			}
		}
		return true
	case int64:
		if f, ok := b.(float64); ok {
			return float64(a) == f
		}
	case float64:
		if i, ok := b.(int64); ok {
			return a == float64(i)
		}
		b, ok := b.(float64)
		return ok && (a == b || a != a && b != b)
	case time.Time:
		return sameValue(dateText(a), b)
	}
	if t, ok := b.(time.Time); ok {
		return a == dateText(t)
	}
	return a == b
}

// dateText is how a date that a program has set is written.
func dateText(t time.Time) any { return t.Format(time.RFC3339Nano) }
