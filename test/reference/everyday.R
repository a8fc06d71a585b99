# Writes everyday.json, beside this file: the plain shares, means, margins and sizes that ours must agree with.
#
# Base R alone: prop.test without continuity correction gives Wilson's interval, t.test Student's and Welch's, power.prop.test the size
# of two groups; the variance of a difference score is that of simulated scores. Answers come from a fixed seed.
# Run by hand: apt-get install --no-install-recommends r-base-core r-cran-jsonlite
#              Rscript test/reference/everyday.R

suppressMessages(library(jsonlite))

share <- function(x, n, level) {
  interval <- suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE)$conf.int)
  list(value = x / n, se = sqrt(x / n * (1 - x / n) / n), interval = c(max(0, interval[1]), min(1, interval[2])))
}

average <- function(x, level) {
  test <- t.test(x, conf.level = level)
  list(value = mean(x), se = sd(x) / sqrt(length(x)), interval = as.vector(test$conf.int))
}

welch <- function(x, y, level) {
  test <- t.test(x, y, conf.level = level)
  list(value = mean(x) - mean(y), se = test$stderr, interval = as.vector(test$conf.int))
}

of_scale <- function(points, n) sample(points, n, replace = TRUE, prob = seq_along(points))

case <- function(level) {
  ces <- of_scale(1:7, 83); effort <- of_scale(1:5, 41); csat <- of_scale(1:5, 120); useful <- of_scale(1:7, 37); easy <- of_scale(1:7, 37)
  nps <- of_scale(0:10, 150); sus <- of_scale(seq(0, 100, 2.5), 24); three <- matrix(of_scale(1:5, 180), ncol = 3)
  weight <- of_scale(1:9, 66); web <- sum(of_scale(c(0, 0, 1), 90)); group <- of_scale(c("low", "middle", "high"), 90)
  overall <- of_scale(1:7, 90); worth <- (nps > 8) - (nps < 7)
  se <- sqrt(mean((worth - mean(worth))^2) / length(worth))
  goodman <- sqrt(qchisq(level, 2)) * se
  simultaneous <- 1 - (1 - level) / 3
  parts <- c(sum(nps < 7), sum(nps > 6 & nps < 9), sum(nps > 8))
  secure <- sum(apply(three, 1, min) == 5)
  lite <- (useful + easy - 2) / 12 * 100
  list(
    level = level,
    answers = list(ces = ces, effort = effort, csat = csat, useful = useful, easy = easy, nps = nps, sus = sus, three = three,
                   weight = weight, web = web, group = group, overall = overall),
    cesMean = average(ces, level), cesEasy = share(sum(ces > 4), length(ces), level), cesEffort = average(effort, level),
    csatTopBox = share(sum(csat > 3), length(csat), level), csatTop1 = share(sum(csat == 5), length(csat), level),
    csatMean = average(csat, level), susScore = average(sus, level),
    umuxLite = average(lite, level), umuxLiteSus = average(0.65 * lite + 22.9, level),
    kanoImportance = average(weight, level), loyaltyIndex = average((rowSums(three) - 3) / 12 * 100, level),
    loyaltySecure = share(secure, nrow(three), level), choiceShare = share(web, 90, level),
    penalty = welch(overall[group == "low"], overall[group == "middle"], level),
    reward = welch(overall[group == "high"], overall[group == "middle"], level),
    npsContrast = list(value = mean(worth), se = se, interval = c(max(-1, mean(worth) - goodman), min(1, mean(worth) + goodman))),
    npsShares = lapply(parts, share, n = length(nps), level = simultaneous),
    response = share(120, 480, level), completion = share(120, 150, level), retention = share(170, 200, level), churn = share(30, 200, level)
  )
}

plan <- function(level, power, population) {
  z <- qnorm((1 + level) / 2)
  both <- z + qnorm(power)
  finite <- sqrt((population - 400) / (population - 1))
  of <- function(variance, margin) { n0 <- z^2 * variance / margin^2; ceiling(n0 / (1 + (n0 - 1) / population)) }
  list(
    level = level, power = power, population = population,
    shareMargin = z * sqrt(0.3 * 0.7 / 400) * finite, npsMargin = z * sqrt(0.6 / 400) * finite, meanMargin = z * 1.2 / sqrt(400) * finite,
    npsSampleSize = of(0.6, 0.05), meanSampleSize = of(1.2^2, 0.1),
    npsDifferenceSampleSize = ceiling(both^2 * (0.6 + 0.5) / 0.1^2),
    shareDifferenceSampleSize = ceiling(power.prop.test(p1 = 0.8, p2 = 0.7, power = power, sig.level = 1 - level)$n)
  )
}

# Scores made of a true part and an error of known size: their reliability is the ratio of two variances.
difference <- function() {
  n <- 50000
  true_p <- as.vector(scale(rnorm(n))); true_e <- as.vector(scale(resid(lm(rnorm(n) ~ true_p))) * 0.8 + 0.6 * true_p)
  list(reliability = c(4 / 5, 2 / 3), sd = c(sqrt(5), sqrt(1.5)), r = 2 * cor(true_p, true_e) / sqrt(5 * 1.5),
       value = var(2 * true_p - true_e) / (var(2 * true_p - true_e) + 1 + 0.5))
}

set.seed(12)
out <- list(
  madeWith = list(R = as.character(getRversion())),
  cases = lapply(c(0.95, 0.9, 0.99), case),
  plans = list(plan(0.95, 0.8, 5000), plan(0.9, 0.9, 1200)),
  difference = difference(),
  # The worked example of Brooke 1996, "SUS: a quick and dirty usability scale".
  brooke = list(answers = c(5, 4, 2, 1, 2, 3, 2, 4, 5, 2), value = 55)
)
file <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
write(toJSON(out, digits = NA, auto_unbox = TRUE, matrix = "rowmajor"), sub("\\.R$", ".json", file))
