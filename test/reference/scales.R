# Writes scales.json, beside this file: reliability and item analysis that ours must agree with.
#
# psych and psychometric compute; attitude is the data set of that name that comes with R (Chatterjee & Price 1977),
# ten marks of forty takers come from a fixed seed.
# Run by hand: apt-get install --no-install-recommends r-base-core r-cran-psych r-cran-psychometric r-cran-jsonlite
#              Rscript test/reference/scales.R

suppressMessages({library(psych); library(psychometric); library(jsonlite)})

scale_of <- function(data, level) {
  fit <- suppressWarnings(psych::alpha(data, check.keys = FALSE, warnings = FALSE))
  n <- nrow(data); k <- ncol(data)
  interval <- psychometric::alpha.CI(fit$total$raw_alpha, k, n, level = level)
  list(
    rows = unname(as.matrix(data)), level = level,
    alpha = fit$total$raw_alpha, standardised = fit$total$std.alpha,
    interval = c(interval$LCL, interval$UCL),
    ifDropped = fit$alpha.drop$raw_alpha,
    itemRest = fit$item.stats$r.drop, itemTotal = fit$item.stats$raw.r,
    itemRestInterval = unname(t(sapply(fit$item.stats$r.drop, function(r) unname(psych::r.con(r, n, p = level)))))
  )
}

set.seed(4)
skill <- rnorm(40)
marks <- sapply(seq(-1.6, 1.6, length.out = 10), function(hard) as.integer(skill + rnorm(40) > hard))
total <- rowSums(marks)
k <- ncol(marks)
population <- function(x) mean((x - mean(x))^2)

# Strongest and weakest third, as psychometric draws them; no tie lies on its borders.
third <- marks[order(total), ]
quiz <- list(
  marks = marks,
  kr20 = psych::alpha(marks, check.keys = FALSE, warnings = FALSE)$total$raw_alpha,
  kr21 = k / (k - 1) * (1 - mean(total) * (k - mean(total)) / (k * population(total))),
  difficulty = colMeans(marks),
  pointBiserial = apply(marks, 2, function(item) cor(item, total))
)

# Fifteen takers with fifteen different totals: their thirds are the same for everybody.
ladder <- t(sapply(1:15, function(taker) { row <- rep(0, 15); row[sample(15, taker)] <- 1; row }))
quiz$ladder <- ladder
quiz$ladderDiscrimination <- unname(psychometric::item.exam(as.data.frame(ladder), discrim = TRUE)$Discrimination)

out <- list(
  madeWith = list(R = as.character(getRversion()), psych = as.character(packageVersion("psych")),
                  psychometric = as.character(packageVersion("psychometric"))),
  scales = list(scale_of(attitude, 0.95), scale_of(attitude[, 2:4], 0.9), scale_of(attitude[1:12, c(1, 5)], 0.99)),
  quiz = quiz
)
file <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
write(toJSON(out, digits = NA, auto_unbox = TRUE, matrix = "rowmajor"), sub("\\.R$", ".json", file))
