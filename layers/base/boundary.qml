<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology|Labeling|Rendering" symbologyReferenceScale="-1" autoRefreshTime="0" simplifyDrawingTol="1" hasScaleBasedVisibilityFlag="0" autoRefreshMode="Disabled" simplifyLocal="1" minScale="100000000" simplifyMaxScale="1" labelsEnabled="0" maxScale="0" simplifyDrawingHints="1" simplifyAlgorithm="0">
 <renderer-v2 forceraster="0" referencescale="-1" type="invertedPolygonRenderer" symbollevels="0" preprocessing="0" enableorderby="0">
  <renderer-v2 forceraster="0" referencescale="-1" type="singleSymbol" symbollevels="0" enableorderby="0">
   <symbols>
    <symbol clip_to_extent="1" frame_rate="10" is_animated="0" type="fill" name="0" force_rhr="0" alpha="1">
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name" />
       <Option name="properties" />
       <Option value="collection" type="QString" name="type" />
      </Option>
     </data_defined_properties>
     <layer enabled="1" locked="0" id="{00000001-0000-4000-8000-000000000000}" class="SimpleFill" pass="0">
      <Option type="Map">
       <Option value="3x:0,0,0,0,0,0" type="QString" name="border_width_map_unit_scale" />
       <Option value="244,241,234,140,rgb:0.95686274509803926,0.94509803921568625,0.91764705882352937,0.54999618524452587" type="QString" name="color" />
       <Option value="bevel" type="QString" name="joinstyle" />
       <Option value="0,0" type="QString" name="offset" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
       <Option value="MM" type="QString" name="offset_unit" />
       <Option value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" type="QString" name="outline_color" />
       <Option value="no" type="QString" name="outline_style" />
       <Option value="0.26" type="QString" name="outline_width" />
       <Option value="MM" type="QString" name="outline_width_unit" />
       <Option value="solid" type="QString" name="style" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
     </layer>
     <layer enabled="1" locked="0" id="{00000002-0000-4000-8000-000000000000}" class="SimpleLine" pass="0">
      <Option type="Map">
       <Option value="0" type="QString" name="align_dash_pattern" />
       <Option value="flat" type="QString" name="capstyle" />
       <Option value="5;2" type="QString" name="customdash" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
       <Option value="MM" type="QString" name="customdash_unit" />
       <Option value="0" type="QString" name="dash_pattern_offset" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
       <Option value="MM" type="QString" name="dash_pattern_offset_unit" />
       <Option value="0" type="QString" name="draw_inside_polygon" />
       <Option value="round" type="QString" name="joinstyle" />
       <Option value="139,111,168,64,rgb:0.54509803921568623,0.43529411764705883,0.6588235294117647,0.25000381475547417" type="QString" name="line_color" />
       <Option value="solid" type="QString" name="line_style" />
       <Option value="1.3" type="QString" name="line_width" />
       <Option value="MM" type="QString" name="line_width_unit" />
       <Option value="0" type="QString" name="offset" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
       <Option value="MM" type="QString" name="offset_unit" />
       <Option value="0" type="QString" name="ring_filter" />
       <Option value="0" type="QString" name="trim_distance_end" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
       <Option value="MM" type="QString" name="trim_distance_end_unit" />
       <Option value="0" type="QString" name="trim_distance_start" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
       <Option value="MM" type="QString" name="trim_distance_start_unit" />
       <Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
       <Option value="0" type="QString" name="use_custom_dash" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
     </layer>
     <layer enabled="1" locked="0" id="{00000003-0000-4000-8000-000000000000}" class="SimpleLine" pass="0">
      <Option type="Map">
       <Option value="0" type="QString" name="align_dash_pattern" />
       <Option value="flat" type="QString" name="capstyle" />
       <Option value="3.2;1;0.6;1" type="QString" name="customdash" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="customdash_map_unit_scale" />
       <Option value="MM" type="QString" name="customdash_unit" />
       <Option value="0" type="QString" name="dash_pattern_offset" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="dash_pattern_offset_map_unit_scale" />
       <Option value="MM" type="QString" name="dash_pattern_offset_unit" />
       <Option value="0" type="QString" name="draw_inside_polygon" />
       <Option value="round" type="QString" name="joinstyle" />
       <Option value="109,83,144,255,rgb:0.42745098039215684,0.32549019607843138,0.56470588235294117,1" type="QString" name="line_color" />
       <Option value="solid" type="QString" name="line_style" />
       <Option value="0.3" type="QString" name="line_width" />
       <Option value="MM" type="QString" name="line_width_unit" />
       <Option value="0" type="QString" name="offset" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="offset_map_unit_scale" />
       <Option value="MM" type="QString" name="offset_unit" />
       <Option value="0" type="QString" name="ring_filter" />
       <Option value="0" type="QString" name="trim_distance_end" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_end_map_unit_scale" />
       <Option value="MM" type="QString" name="trim_distance_end_unit" />
       <Option value="0" type="QString" name="trim_distance_start" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="trim_distance_start_map_unit_scale" />
       <Option value="MM" type="QString" name="trim_distance_start_unit" />
       <Option value="0" type="QString" name="tweak_dash_pattern_on_corners" />
       <Option value="1" type="QString" name="use_custom_dash" />
       <Option value="3x:0,0,0,0,0,0" type="QString" name="width_map_unit_scale" />
      </Option>
      <data_defined_properties>
       <Option type="Map">
        <Option value="" type="QString" name="name" />
        <Option name="properties" />
        <Option value="collection" type="QString" name="type" />
       </Option>
      </data_defined_properties>
     </layer>
    </symbol>
   </symbols>
   <rotation />
   <sizescale />
   <data-defined-properties>
    <Option type="Map">
     <Option value="" type="QString" name="name" />
     <Option name="properties" />
     <Option value="collection" type="QString" name="type" />
    </Option>
   </data-defined-properties>
  </renderer-v2>
  <data-defined-properties>
   <Option type="Map">
    <Option value="" type="QString" name="name" />
    <Option name="properties" />
    <Option value="collection" type="QString" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
