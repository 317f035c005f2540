// Draws each plot out of the table that stands below it. All text goes in as text.
(function () {
  "use strict";
  let serial = 0;

  // What a screen reader is told of a drawing; the table below it has all of it.
  function svgIn(canvas, width, height, title, description) {
    const id = "drawing-" + ++serial;
    const svg = d3.select(canvas).html("").append("svg")
      .attr("viewBox", [0, 0, width, height]).attr("role", "img")
      .attr("aria-labelledby", id + "-t " + id + "-d");
    svg.append("title").attr("id", id + "-t").text(title);
    svg.append("desc").attr("id", id + "-d").text(description);
    return svg;
  }

  function heading(figure) {
    return figure.querySelector("h3").textContent;
  }

  function bars(figure, canvas, width) {
    const rows = Array.from(figure.querySelectorAll("tbody tr"), row => ({
      label: row.querySelector("th").textContent,
      count: Number(row.querySelector("data").value),
      shown: row.querySelector("data").textContent
    }));
    const longest = d3.max(rows, row => row.label.length) * 7;
    return longest * rows.length < width * 0.92
      ? columns(figure, canvas, width, rows) : lines(figure, canvas, width, rows, longest);
  }

  // Short labels stand below columns.
  function columns(figure, canvas, width, rows) {
    const height = 200, top = 20, bottom = 20;
    const svg = svgIn(canvas, width, height, heading(figure), figure.querySelector("figcaption p").textContent);
    const x = d3.scaleBand(d3.range(rows.length), [0, Math.min(width, rows.length * 64)]).paddingInner(0.14);
    const y = d3.scaleLinear([0, d3.max(rows, row => row.count)], [height - bottom, top]);
    const column = svg.selectAll("g").data(rows).join("g").attr("transform", (row, i) => `translate(${x(i)},0)`);
    column.append("rect").attr("class", "column").attr("width", x.bandwidth())
      .attr("y", row => y(row.count)).attr("height", row => height - bottom - y(row.count))
      .append("title").text(row => row.label + ": " + row.shown);
    column.append("text").attr("x", x.bandwidth() / 2).attr("y", height - 5).attr("text-anchor", "middle")
      .text(row => row.label);
    column.filter(row => row.shown.length * 6.8 < x.step() + 6 && row.count > 0)
      .append("text").attr("class", "value").attr("x", x.bandwidth() / 2).attr("y", row => y(row.count) - 5)
      .attr("text-anchor", "middle").text(row => row.shown);
    svg.append("path").attr("class", "base").attr("d", `M0,${height - bottom + 0.5}H${x.range()[1]}`);
  }

  // Long labels, and many, stand beside lines.
  function lines(figure, canvas, width, rows, longest) {
    const step = 22, left = Math.min(longest + 10, width / 2), right = 64;
    const svg = svgIn(canvas, width, rows.length * step + 4, heading(figure),
      figure.querySelector("figcaption p").textContent);
    const x = d3.scaleLinear([0, d3.max(rows, row => row.count)], [0, width - left - right]);
    const line = svg.selectAll("g").data(rows).join("g").attr("transform", (row, i) => `translate(0,${i * step + 2})`);
    line.append("text").attr("x", left - 8).attr("y", 14).attr("text-anchor", "end").text(row => row.label);
    line.append("rect").attr("class", "column").attr("x", left).attr("y", 2).attr("height", step - 6)
      .attr("width", row => x(row.count)).append("title").text(row => row.label + ": " + row.shown);
    line.append("text").attr("class", "value").attr("x", row => left + x(row.count) + 6).attr("y", 14)
      .text(row => row.shown);
    svg.append("path").attr("class", "base").attr("d", `M${left - 0.5},0V${rows.length * step + 4}`);
  }

  function tree(figure, canvas, width) {
    const rows = Array.from(figure.querySelectorAll("tbody tr"), row => ({
      id: "n" + row.dataset.node,
      parent: row.dataset.parent === "" ? "article" : "n" + row.dataset.parent,
      status: row.dataset.status,
      place: row.cells[0].textContent,
      author: row.cells[1].textContent,
      begins: row.cells[3].textContent,
      hidden: row.cells[4].textContent
    }));
    const root = d3.stratify().id(row => row.id).parentId(row => row.parent)(
      [{ id: "article", parent: "", status: "article", author: "article" }].concat(rows));
    const leaves = root.leaves().length;
    const step = leaves > 60 ? 13 : leaves > 40 ? 16 : 22;
    const named = width > 480 ? 150 : 96;
    const deep = Math.min(150, (width - named - 10) / Math.max(1, root.height));
    d3.cluster().nodeSize([step, deep]).separation(() => 1)(root);
    root.each(node => { node.y = node.depth * deep + 8; });
    const low = d3.min(root.descendants(), node => node.x), high = d3.max(root.descendants(), node => node.x);
    const height = high - low + 2 * step;
    const svg = svgIn(canvas, width, height, "Tree of replies: " + heading(figure),
      figure.querySelector("figcaption p").textContent);
    const all = svg.append("g").attr("transform", `translate(0,${step - low})`);
    all.selectAll("path").data(root.links()).join("path").attr("class", "link")
      .attr("d", d3.link(d3.curveBumpX).x(node => node.y).y(node => node.x));
    const node = all.selectAll("g").data(root.descendants()).join("g")
      .attr("transform", at => `translate(${at.y},${at.x})`);
    node.append("circle").attr("class", at => "node " + at.data.status).attr("r", step > 12 ? 4.5 : 3.5)
      .append("title").text(at => at.depth === 0 ? "The article"
        : [at.data.place, at.data.author, at.data.begins].filter(Boolean).join(" · "));
    node.filter(at => at.depth > 0 && (!at.children || deep >= 90)).append("text")
      .attr("class", at => at.data.status === "missing" ? "lost" : "author").attr("x", 9).attr("y", 4)
      .text(at => name(at.data, at.children ? deep - 24 : named));
    legend(figure, rows);
  }

  // Who wrote it, or else where it stands.
  function name(row, room) {
    return short(row.author === "–" ? row.place : row.author, room) + (row.hidden ? " +" + row.hidden : "");
  }

  function short(name, room) {
    const letters = Array.from(name), most = Math.floor(room / 7) - 1;
    return letters.length > most ? letters.slice(0, most - 1).join("") + "…" : name;
  }

  function legend(figure, rows) {
    if (figure.querySelector(".legend")) {
      return;
    }
    const kinds = [["article", "the article"], ["present", "a comment"], ["missing", "missing in the data"],
      ["deleted", "deleted"]].filter(kind => kind[0] === "article" || rows.some(row => row.status === kind[0]));
    const list = d3.select(figure).insert("ul", ".canvas").attr("class", "legend");
    const item = list.selectAll("li").data(kinds).join("li");
    item.append("svg").attr("viewBox", "0 0 12 12").attr("aria-hidden", "true")
      .append("circle").attr("class", kind => "node " + kind[0]).attr("cx", 6).attr("cy", 6).attr("r", 4.5);
    item.append("span").text(kind => kind[1]);
  }

  const kinds = { bars: bars, tree: tree };
  const widths = new WeakMap();

  function draw(figure) {
    const canvas = figure.querySelector(".canvas");
    const width = Math.round(canvas.clientWidth);
    if (width > 0 && widths.get(figure) !== width) {
      widths.set(figure, width);
      kinds[figure.dataset.plot](figure, canvas, width);
    }
  }

  const figures = Array.from(document.querySelectorAll("figure[data-plot]"));
  figures.forEach(figure => {
    figure.querySelector("details").open = false;
    draw(figure);
  });
  const drawAgain = new ResizeObserver(entries => entries.forEach(entry => draw(entry.target)));
  figures.forEach(figure => drawAgain.observe(figure));
}());
