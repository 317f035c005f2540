# Reads a table in CSV by readr, and writes each column as a line of its name, its class and its values,
# each in hexadecimal digits of UTF-8 with a blank in front; "." stands for null. Fractions are read as texts,
# since readr's own reading of them may be off in the last digit, which that of R is not.
#   Rscript read_readr.R TYPES FILE…      TYPES: one letter a column: c d l T, and n for fractions
options(readr.show_progress = FALSE, digits = 17)
arguments <- commandArgs(trailingOnly = TRUE)
types <- strsplit(arguments[1], "")[[1]]
read <- function(path) {
  said <- paste(sub("n", "c", types), collapse = "")
  suppressWarnings(readr::read_csv(path, col_types = said, na = "", trim_ws = FALSE,
    locale = readr::locale(encoding = "UTF-8", tz = "UTC"), lazy = FALSE))
}
data <- do.call(rbind, lapply(arguments[-1], read))
data[types == "n"] <- lapply(data[types == "n"], as.numeric)
hex <- function(text) paste(as.character(charToRaw(enc2utf8(text))), collapse = "")
for (name in names(data)) {
  values <- data[[name]]
  class <- class(values)[1]
  if (class == "POSIXct") texts <- sprintf("%.6f", as.numeric(values))
  else if (class == "numeric") texts <- sprintf("%.17g", values)
  else texts <- as.character(values)
  shown <- ifelse(is.na(values), " .", paste0(" ", vapply(texts, hex, "", USE.NAMES = FALSE)))
  cat(name, " ", class, paste(shown, collapse = ""), "\n", sep = "")
}
