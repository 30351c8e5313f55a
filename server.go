// Command klviz serves, computes and builds the klviz site.
package main

func main() {}
