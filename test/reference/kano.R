# Writes kano.json, beside this file: a feature's categories, coefficients and continuous means that ours must agree with.
#
# prop.test without continuity correction gives Wilson's interval, t.test Student's; answers come from a fixed seed.
# Run by hand: apt-get install --no-install-recommends r-base-core r-cran-jsonlite
#              Rscript test/reference/kano.R

library(jsonlite)

set.seed(4)
level <- 0.95
people <- 120
functional <- sample(1:5, people, replace = TRUE, prob = c(0.45, 0.2, 0.2, 0.1, 0.05))
dysfunctional <- sample(1:5, people, replace = TRUE, prob = c(0.05, 0.1, 0.2, 0.2, 0.45))

# By the meaning of each category, not by a table.
category <- ifelse(functional == 1 & dysfunctional == 1 | functional == 5 & dysfunctional == 5, "Q",
            ifelse(functional == 5 | dysfunctional == 1, "R",
            ifelse(functional == 1 & dysfunctional == 5, "O",
            ifelse(functional == 1, "A",
            ifelse(dysfunctional == 5, "M", "I")))))
counts <- as.list(table(factor(category, levels = c("M", "O", "A", "I", "R", "Q"))))
n <- counts$A + counts$O + counts$M + counts$I
wilson <- function(x) as.vector(prop.test(x, n, correct = FALSE, conf.level = level)$conf.int)
mean_of <- function(x) list(mean = mean(x), interval = as.vector(t.test(x, conf.level = level)$conf.int))

out <- list(
  madeWith = list(R = as.character(getRversion())),
  level = level,
  feature = data.frame(functional, dysfunctional),
  categories = counts,
  better = (counts$A + counts$O) / n, betterInterval = wilson(counts$A + counts$O),
  worse = -(counts$O + counts$M) / n, worseInterval = -rev(wilson(counts$O + counts$M)),
  functional = mean_of(c(4, 2, 0, -1, -2)[functional]),
  dysfunctional = mean_of(c(-2, -1, 0, 2, 4)[dysfunctional])
)
file <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
write(toJSON(out, digits = NA, auto_unbox = TRUE, matrix = "rowmajor"), sub("\\.R$", ".json", file))
