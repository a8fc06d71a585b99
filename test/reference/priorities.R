# Writes priorities.json, beside this file: rankings, gaps, constant sums and best-worst logits that ours must agree with.
#
# friedman.test, t.test and glm compute; answers come from a fixed seed. The first Friedman case is the published one of
# R's own help page (Hollander & Wolfe 1973, p. 140: rounding first base), whose times have ties.
# Run by hand: apt-get install --no-install-recommends r-base-core r-cran-jsonlite
#              Rscript test/reference/priorities.R

library(jsonlite)

set.seed(4)
level <- 0.9
told <- function(test) list(statistic = unname(test$statistic), df = unname(test$parameter), p = test$p.value)
mean_of <- function(x) list(value = mean(x), interval = as.vector(t.test(x, conf.level = level)$conf.int))

rounding <- matrix(c(
  5.40, 5.50, 5.55, 5.85, 5.70, 5.75, 5.20, 5.60, 5.50, 5.55, 5.50, 5.40, 5.90, 5.85, 5.70, 5.45, 5.55, 5.60,
  5.40, 5.40, 5.35, 5.45, 5.50, 5.35, 5.25, 5.15, 5.00, 5.85, 5.80, 5.70, 5.25, 5.20, 5.10, 5.65, 5.55, 5.45,
  5.60, 5.35, 5.45, 5.05, 5.00, 4.95, 5.50, 5.50, 5.40, 5.45, 5.55, 5.50, 5.55, 5.55, 5.35, 5.45, 5.50, 5.55,
  5.50, 5.45, 5.25, 5.65, 5.60, 5.40, 5.70, 5.65, 5.55, 6.30, 6.30, 6.25), ncol = 3, byrow = TRUE)
orders <- t(replicate(40, rank(rnorm(5) + c(0, 0.2, 0.5, 0.9, 1))))
rankings <- function(places) {
  ranks <- t(apply(places, 1, rank))
  c(list(places = places, meanRanks = apply(ranks, 2, mean_of)), told(friedman.test(places)))
}

importance <- sample(3:5, 30, replace = TRUE)
performance <- sample(1:5, 30, replace = TRUE)
points <- t(rmultinom(25, 100, c(0.5, 0.3, 0.2)))

shown <- c(120, 118, 119, 121)
best <- c(60, 41, 12, 6)
worst <- c(10, 20, 44, 45)
logit <- lapply(seq_along(shown), function(i) {
  won <- shown[i] - worst[i] + best[i]
  fit <- glm(cbind(won, 2 * shown[i] - won) ~ 1, family = binomial, control = glm.control(epsilon = 1e-14, maxit = 100))
  list(value = unname(coef(fit)), se = sqrt(vcov(fit)[1, 1]), interval = as.vector(confint.default(fit, level = level)))
})

out <- list(
  madeWith = list(R = as.character(getRversion())), level = level,
  rankings = list(rankings(rounding), rankings(orders)),
  gap = c(list(performance = performance, importance = importance), mean_of(performance - importance)),
  constantSum = list(points = points, shares = apply(points / 100, 2, mean_of)),
  maxdiff = list(items = data.frame(shown, best, worst), logit = logit)
)
file <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
write(toJSON(out, digits = NA, auto_unbox = TRUE, matrix = "rowmajor"), sub("\\.R$", ".json", file))
