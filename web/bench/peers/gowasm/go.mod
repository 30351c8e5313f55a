module gowasm

go 1.26.0
