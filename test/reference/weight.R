# Writes weight.json, beside this file: weighted estimates, post-stratification, raking and group sizes that ours must agree with.
#
# survey computes estimates and their errors, loglin (of R itself) the converged raking table, power.prop.test the group sizes.
# Run by hand: apt-get install --no-install-recommends r-base-core r-cran-survey r-cran-jsonlite
#              Rscript test/reference/weight.R

suppressMessages({library(survey); library(jsonlite)})
set.seed(7)
n <- 80
answers <- data.frame(
  nps = sample(0:10, n, TRUE, c(1, 1, 1, 1, 1, 2, 2, 4, 5, 5, 6)),
  rating = sample(1:5, n, TRUE),
  age = sample(c("young", "middle", "old"), n, TRUE, c(5, 3, 2)),
  plan = sample(c("free", "paid"), n, TRUE),
  weight = round(rexp(n) + 0.2, 3)
)
answers$worth <- (answers$nps > 8) - (answers$nps < 7)
answers$satisfied <- as.numeric(answers$rating > 3)

estimate <- function(formula, design, level = 0.95) {
  fit <- svymean(formula, design)
  list(value = unname(coef(fit)), se = unname(SE(fit)[1]), interval = as.vector(confint(fit, level = level, df = n - 1)))
}
estimates <- function(design) list(nps = estimate(~worth, design), share = estimate(~satisfied, design), mean = estimate(~rating, design))

weighted <- svydesign(ids = ~1, weights = ~weight, data = answers)
equal <- svydesign(ids = ~1, weights = rep(1, n), data = answers)

ages <- c(young = 0.3, middle = 0.3, old = 0.4)
plans <- c(free = 0.7, paid = 0.3)
stratified <- postStratify(equal, ~age, data.frame(age = names(ages), Freq = n * ages))
raked <- rake(equal, list(~age, ~plan),
  list(data.frame(age = names(ages), Freq = n * ages), data.frame(plan = names(plans), Freq = n * plans)),
  control = list(maxit = 1000, epsilon = 1e-13, verbose = FALSE))

# A 4 x 4 table, which converges slowly enough to tell a few rounds from the end.
seed <- matrix(c(40, 30, 20, 10, 35, 50, 100, 75, 30, 80, 70, 120, 20, 30, 40, 50), 4, byrow = TRUE)
rows <- c(150, 300, 400, 150)
columns <- c(200, 300, 400, 100)
table <- loglin(outer(rows, columns) / sum(rows), list(1, 2), start = seed, fit = TRUE, eps = 1e-12, iter = 1000, print = FALSE)$fit

sizes <- do.call(rbind, lapply(list(c(0.8, 0.7, 0.8), c(0.5, 0.45, 0.9), c(0.02, 0.05, 0.8)), function(case) {
  data.frame(first = case[1], second = case[2], power = case[3],
    n = power.prop.test(p1 = case[1], p2 = case[2], power = case[3], tol = 1e-12)$n)
}))

srs <- svydesign(ids = ~1, fpc = rep(200, n), data = answers)
write_json(list(
  madeWith = list(R = as.character(getRversion()), survey = as.character(packageVersion("survey"))),
  answers = answers[c("nps", "rating", "age", "plan", "weight")],
  kish = list(effective = sum(answers$weight)^2 / sum(answers$weight^2)),
  weighted = estimates(weighted),
  ages = as.list(ages), plans = as.list(plans),
  postStratified = estimates(stratified),
  raked = weights(raked),
  raking = list(seed = seed, rows = rows, columns = columns, table = table),
  sizes = sizes,
  finite = list(population = 200, mean = estimate(~rating, srs))
), "test/reference/weight.json", digits = 17, auto_unbox = TRUE, pretty = FALSE)
