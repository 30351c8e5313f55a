package special

import "math"

// The approximations are those of FreeBSD's e_lgamma_r.c, which came with
// this notice:
//
// ====================================================
// Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
//
// Developed at SunPro, a Sun Microsystems, Inc. business.
// Permission to use, copy, modify, and distribute this
// software is freely granted, provided that this notice
// is preserved.
// ====================================================

var lgammaA = [...]float64{
	7.72156649015328655494e-02, // 0x3FB3C467E37DB0C8
	3.22467033424113591611e-01, // 0x3FD4A34CC4A60FAD
	6.73523010531292681824e-02, // 0x3FB13E001A5562A7
	2.05808084325167332806e-02, // 0x3F951322AC92547B
	7.38555086081402883957e-03, // 0x3F7E404FB68FEFE8
	2.89051383673415629091e-03, // 0x3F67ADD8CCB7926B
	1.19270763183362067845e-03, // 0x3F538A94116F3F5D
	5.10069792153511336608e-04, // 0x3F40B6C689B99C00
	2.20862790713908385557e-04, // 0x3F2CF2ECED10E54D
	1.08011567247583939954e-04, // 0x3F1C5088987DFB07
	2.52144565451257326939e-05, // 0x3EFA7074428CFA52
	4.48640949618915160150e-05, // 0x3F07858E90A45837
}
var lgammaR = [...]float64{
	1.0,                        // the constant term
	1.39200533467621045958e+00, // 0x3FF645A762C4AB74
	7.21935547567138069525e-01, // 0x3FE71A1893D3DCDC
	1.71933865632803078993e-01, // 0x3FC601EDCCFBDF27
	1.86459191715652901344e-02, // 0x3F9317EA742ED475
	7.77942496381893596434e-04, // 0x3F497DDACA41A95B
	7.32668430744625636189e-06, // 0x3EDEBAF7A5B38140
}
var lgammaS = [...]float64{
	-7.72156649015328655494e-02, // 0xBFB3C467E37DB0C8
	2.14982415960608852501e-01,  // 0x3FCB848B36E20878
	3.25778796408930981787e-01,  // 0x3FD4D98F4F139F59
	1.46350472652464452805e-01,  // 0x3FC2BB9CBEE5F2F7
	2.66422703033638609560e-02,  // 0x3F9B481C7E939961
	1.84028451407337715652e-03,  // 0x3F5E26B67368F239
	3.19475326584100867617e-05,  // 0x3F00BFECDD17E945
}
var lgammaT = [...]float64{
	4.83836122723810047042e-01,  // 0x3FDEF72BC8EE38A2
	-1.47587722994593911752e-01, // 0xBFC2E4278DC6C509
	6.46249402391333854778e-02,  // 0x3FB08B4294D5419B
	-3.27885410759859649565e-02, // 0xBFA0C9A8DF35B713
	1.79706750811820387126e-02,  // 0x3F9266E7970AF9EC
	-1.03142241298341437450e-02, // 0xBF851F9FBA91EC6A
	6.10053870246291332635e-03,  // 0x3F78FCE0E370E344
	-3.68452016781138256760e-03, // 0xBF6E2EFFB3E914D7
	2.25964780900612472250e-03,  // 0x3F6282D32E15C915
	-1.40346469989232843813e-03, // 0xBF56FE8EBF2D1AF1
	8.81081882437654011382e-04,  // 0x3F4CDF0CEF61A8E9
	-5.38595305356740546715e-04, // 0xBF41A6109C73E0EC
	3.15632070903625950361e-04,  // 0x3F34AF6D6C0EBBF7
	-3.12754168375120860518e-04, // 0xBF347F24ECC38C38
	3.35529192635519073543e-04,  // 0x3F35FD3EE8C2D3F4
}
var lgammaU = [...]float64{
	-7.72156649015328655494e-02, // 0xBFB3C467E37DB0C8
	6.32827064025093366517e-01,  // 0x3FE4401E8B005DFF
	1.45492250137234768737e+00,  // 0x3FF7475CD119BD6F
	9.77717527963372745603e-01,  // 0x3FEF497644EA8450
	2.28963728064692451092e-01,  // 0x3FCD4EAEF6010924
	1.33810918536787660377e-02,  // 0x3F8B678BBF2BAB09
}
var lgammaV = [...]float64{
	1.0,
	2.45597793713041134822e+00, // 0x4003A5D7C2BD619C
	2.12848976379893395361e+00, // 0x40010725A42B18F5
	7.69285150456672783825e-01, // 0x3FE89DFBE45050AF
	1.04222645593369134254e-01, // 0x3FBAAE55D6537C88
	3.21709242282423911810e-03, // 0x3F6A5ABB57D0CF61
}
var lgammaW = [...]float64{
	4.18938533204672725052e-01,  // 0x3FDACFE390C97D69
	8.33333333333329678849e-02,  // 0x3FB555555555553B
	-2.77777777728775536470e-03, // 0xBF66C16C16B02E5C
	7.93650558643019558500e-04,  // 0x3F4A019F98CF38B6
	-5.95187557450339963135e-04, // 0xBF4380CB8C0FE741
	8.36339918996282139126e-04,  // 0x3F4B67BA4CDAD5D1
	-1.63092934096575273989e-03, // 0xBF5AB89D0B9E43E4
}

// Lgamma returns log Γ(x) for x > 0, to about an ulp; near its zeros 1 and 2 too.
//
// Lgamma(0) = +Inf, Lgamma(+Inf) = +Inf, Lgamma(x < 0) = NaN: no parameter of a
// distribution is negative.
func Lgamma(x float64) (l float64) {
	const (
		Ymin = 1.461632144968362245
		Tc   = 1.46163214496836224576e+00  // where Γ is least on x > 0
		Tf   = -1.21486290535849611461e-01 // log Γ there
		Tt   = -3.63867699703950536541e-18 // minus what Tf lacks
	)
	switch {
	case x != x || x < 0:
		return math.NaN()
	case math.IsInf(x, 1):
		return x
	case x == 0:
		return math.Inf(1)
	case x < 0x1p-70:
		return -Log(x)
	}
	switch {
	case x == 1 || x == 2: // purge off 1 and 2
		l = 0
		return
	case x < 2: // use lgamma(x) = lgamma(x+1) - log(x)
		var y float64
		var i int
		if x <= 0.9 {
			l = -Log(x)
			switch {
			case x >= (Ymin - 1 + 0.27): // 0.7316 <= x <=  0.9
				y = 1 - x
				i = 0
			case x >= (Ymin - 1 - 0.27): // 0.2316 <= x < 0.7316
				y = x - (Tc - 1)
				i = 1
			default: // 0 < x < 0.2316
				y = x
				i = 2
			}
		} else {
			l = 0
			switch {
			case x >= (Ymin + 0.27): // 1.7316 <= x < 2
				y = 2 - x
				i = 0
			case x >= (Ymin - 0.27): // 1.2316 <= x < 1.7316
				y = x - Tc
				i = 1
			default: // 0.9 < x < 1.2316
				y = x - 1
				i = 2
			}
		}
		switch i {
		case 0:
			z := y * y
			p1 := lgammaA[0] + z*(lgammaA[2]+z*(lgammaA[4]+z*(lgammaA[6]+z*(lgammaA[8]+z*lgammaA[10]))))
			p2 := z * (lgammaA[1] + z*(+lgammaA[3]+z*(lgammaA[5]+z*(lgammaA[7]+z*(lgammaA[9]+z*lgammaA[11])))))
			p := y*p1 + p2
			l += (p - 0.5*y)
		case 1:
			z := y * y
			w := z * y
			p1 := lgammaT[0] + w*(lgammaT[3]+w*(lgammaT[6]+w*(lgammaT[9]+w*lgammaT[12]))) // parallel comp
			p2 := lgammaT[1] + w*(lgammaT[4]+w*(lgammaT[7]+w*(lgammaT[10]+w*lgammaT[13])))
			p3 := lgammaT[2] + w*(lgammaT[5]+w*(lgammaT[8]+w*(lgammaT[11]+w*lgammaT[14])))
			p := z*p1 - (Tt - w*(p2+y*p3))
			l += (Tf + p)
		case 2:
			p1 := y * (lgammaU[0] + y*(lgammaU[1]+y*(lgammaU[2]+y*(lgammaU[3]+y*(lgammaU[4]+y*lgammaU[5])))))
			p2 := 1 + y*(lgammaV[1]+y*(lgammaV[2]+y*(lgammaV[3]+y*(lgammaV[4]+y*lgammaV[5]))))
			l += (-0.5*y + p1/p2)
		}
	case x < 8: // 2 <= x < 8
		i := int(x)
		y := x - float64(i)
		p := y * (lgammaS[0] + y*(lgammaS[1]+y*(lgammaS[2]+y*(lgammaS[3]+y*(lgammaS[4]+y*(lgammaS[5]+y*lgammaS[6]))))))
		q := 1 + y*(lgammaR[1]+y*(lgammaR[2]+y*(lgammaR[3]+y*(lgammaR[4]+y*(lgammaR[5]+y*lgammaR[6])))))
		l = 0.5*y + p/q
		z := 1.0 // Lgamma(1+s) = Log(s) + Lgamma(s)
		switch i {
		case 7:
			z *= (y + 6)
			fallthrough
		case 6:
			z *= (y + 5)
			fallthrough
		case 5:
			z *= (y + 4)
			fallthrough
		case 4:
			z *= (y + 3)
			fallthrough
		case 3:
			z *= (y + 2)
			l += Log(z)
		}
	case x < 1<<58: // 8 ≤ x < 2^58: Stirling, (x-½)(log x - 1) in two parts
		z := 1 / x
		y := z * z
		w := lgammaW[0] + z*(lgammaW[1]+y*(lgammaW[2]+y*(lgammaW[3]+y*(lgammaW[4]+y*(lgammaW[5]+y*lgammaW[6])))))
		hi, lo := logExtended(x)
		h, rest := twoSum(hi, -1)
		p, pl := twoProduct(x-0.5, h)
		l = p + (pl + (x-0.5)*(rest+lo) + w)
	default: // 2^58 ≤ x ≤ +Inf
		l = x * (Log(x) - 1)
	}
	return l
}
