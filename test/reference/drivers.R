# Writes drivers.json, beside this file: regressions and importances that ours must agree with.
#
# lm, confint, cor.test and car's vif compute. LMG is the gain in lm's R² averaged over every order of entry, and Johnson's
# weights come from the singular values of the data, not of correlations: other ways than ours. swiss and attitude come
# with R.
# Run by hand: apt-get install --no-install-recommends r-base-core r-cran-car r-cran-jsonlite
#              Rscript test/reference/drivers.R

suppressMessages({library(car); library(jsonlite)})

r2_of <- function(data, drivers, weights = NULL) {
  if (length(drivers) == 0) return(0)
  data$.w <- if (is.null(weights)) rep(1, nrow(data)) else weights
  summary(lm(reformulate(drivers, names(data)[1]), data, weights = .w))$r.squared
}

permutations <- function(x) {
  if (length(x) <= 1) return(list(x))
  do.call(c, lapply(seq_along(x), function(i) lapply(permutations(x[-i]), function(rest) c(x[i], rest))))
}

lmg <- function(data) {
  drivers <- names(data)[-1]
  gains <- sapply(permutations(drivers), function(order) {
    r2 <- sapply(0:length(order), function(k) r2_of(data, order[seq_len(k)]))
    setNames(diff(r2), order)[drivers]
  })
  unname(rowMeans(gains))
}

johnson <- function(data) {
  z <- scale(as.matrix(data)) / sqrt(nrow(data) - 1)
  x <- svd(z[, -1])
  closest <- x$u %*% t(x$v)
  beta <- crossprod(closest, z[, 1])
  lambda <- crossprod(closest, z[, -1])
  as.vector(t(lambda^2) %*% beta^2)
}

case <- function(data, level) {
  drivers <- names(data)[-1]
  standard <- as.data.frame(scale(data))
  plain <- lm(reformulate(drivers, names(data)[1]), data)
  beta <- lm(reformulate(drivers, names(data)[1]), standard)
  told <- summary(plain)
  f <- told$fstatistic
  r2 <- told$r.squared
  table <- function(fit) unname(cbind(coef(summary(fit))[-1, ], confint(fit, level = level)[-1, ]))
  correlations <- sapply(drivers, function(d) {
    test <- cor.test(data[[1]], data[[d]], conf.level = level)
    c(test$estimate, test$conf.int)
  })
  list(
    rows = unname(as.matrix(data)), level = level,
    correlations = unname(t(correlations)),
    # Columns: estimate, standard error, t, p, low, high.
    b = table(plain), beta = table(beta),
    r2 = r2, adjustedR2 = told$adj.r.squared,
    f = unname(f), p = unname(pf(f[1], f[2], f[3], lower.tail = FALSE)),
    vif = unname(car::vif(plain)),
    pratt = unname(coef(beta)[-1] * correlations[1, ]),
    first = unname(sapply(drivers, function(d) r2_of(data, d))),
    last = unname(sapply(drivers, function(d) r2 - r2_of(data, setdiff(drivers, d)))),
    lmg = lmg(data), johnson = johnson(data)
  )
}

weights <- rep_len(c(1, 2, 0.5, 3), nrow(attitude))
weighted <- lm(rating ~ ., as.data.frame(attitude), weights = weights)

out <- list(
  madeWith = list(R = as.character(getRversion()), car = as.character(packageVersion("car"))),
  cases = list(case(swiss, 0.95), case(attitude, 0.9)),
  weighted = list(weights = weights, b = unname(coef(weighted)[-1]), r2 = summary(weighted)$r.squared)
)
file <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
write(toJSON(out, digits = NA, auto_unbox = TRUE, matrix = "rowmajor"), sub("\\.R$", ".json", file))
