# Writes servqual.json, beside this file: gaps with paired and Welch intervals that ours must agree with.
#
# R's t.test computes (scipy 1.10's Student quantile is off by 3e-9 at 34 degrees of freedom); answers come from a fixed seed.
# Run by hand: apt-get install --no-install-recommends r-base-core r-cran-jsonlite
#              Rscript test/reference/servqual.R

library(jsonlite)

set.seed(4)
people <- 35
level <- 0.9
form <- list(tangibles = 1:4, reliability = 5:9, responsiveness = 10:13, assurance = 14:17, empathy = 18:22)
expectations <- matrix(sample(4:7, people * 22, replace = TRUE), people)
perceptions <- pmin(pmax(expectations + sample(-3:1, people * 22, replace = TRUE), 1), 7)
weights <- t(rmultinom(people, 100, c(0.11, 0.32, 0.22, 0.19, 0.16)))
gaps <- perceptions - expectations
dimensions <- sapply(form, function(items) rowMeans(gaps[, items]))

told <- function(test, value) list(value = unname(value), interval = as.vector(test$conf.int))
one <- function(x) { test <- t.test(x, conf.level = level); told(test, test$estimate) }
paired <- t.test(perceptions[, 1], expectations[, 1], paired = TRUE, conf.level = level)
managers <- sample(3:7, 12, replace = TRUE)
customers <- expectations[, 5]
welch <- t.test(managers, customers, conf.level = level)

out <- list(
  madeWith = list(R = as.character(getRversion())),
  level = level, expectations = expectations, perceptions = perceptions, weights = weights,
  firstItem = told(paired, paired$estimate),
  dimensions = apply(dimensions, 2, one),
  unweighted = one(rowMeans(dimensions)),
  weighted = one(sapply(1:people, function(i) weighted.mean(dimensions[i, ], weights[i, ]))),
  welch = c(list(managers = managers, customers = customers, p = welch$p.value),
            told(welch, welch$estimate[1] - welch$estimate[2]))
)
file <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
write(toJSON(out, digits = NA, auto_unbox = TRUE, matrix = "rowmajor"), sub("\\.R$", ".json", file))
